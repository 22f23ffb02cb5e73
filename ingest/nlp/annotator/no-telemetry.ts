/** ONNX Runtime since 1.29 reports its use to Microsoft by default, and reads this when it is loaded: import this file before it. */
// eslint-disable-next-line no-restricted-properties -- the library reads this switch there and nowhere else; nothing of ours is read
process.env.ORT_DISABLE_TELEMETRY = '1'

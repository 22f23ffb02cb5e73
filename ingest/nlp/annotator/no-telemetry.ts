/** ONNX Runtime since 1.29 reports its use to Microsoft by default, and reads this when it is loaded: import this file before it. */
process.env.ORT_DISABLE_TELEMETRY = '1'

import { styleText } from 'node:util'

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan' | 'magenta'
export type Paint = (style: Style, text: string) => string

/** Colours where standard output is a terminal that shows them; NO_COLOR, TERM=dumb and pipes give plain text. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  const colours = stream.isTTY && stream.hasColors()
  return colours ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text
}

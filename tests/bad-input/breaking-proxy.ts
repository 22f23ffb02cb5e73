import { connect, createServer, type Socket } from 'node:net'

/** Stands between a client and a server, and can be cut like a cable. */
export interface BreakingProxy {
  readonly port: number
  /** Cuts at the `chunks`-th piece that the client sends from now on, for so long; without a time, for good. */
  cutAfter(chunks: number, milliseconds?: number): void
  /** How often it was cut. */
  cuts(): number
  close(): Promise<void>
}

export async function startProxy(target: { readonly host: string; readonly port: number }): Promise<BreakingProxy> {
  const open = new Set<Socket>()
  let left = Infinity
  let isCut = false
  let lasts: number | undefined
  let cuts = 0
  const cut = () => {
    isCut = true
    cuts += 1
    left = Infinity
    for (const socket of open) socket.destroy()
    if (lasts !== undefined) setTimeout(() => (isCut = false), lasts)
  }
  const server = createServer((client) => {
    if (isCut) return void client.destroy()
    const upstream = connect(target.port, target.host)
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(one)
      one.on('error', () => undefined)
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
    }
    upstream.on('data', (data) => client.write(data))
    client.on('data', (data) => {
      left -= 1
      if (left <= 0) cut()
      else upstream.write(data)
    })
  })
  const port = await new Promise<number>((resolve) => server.listen(0, '127.0.0.1', () => resolve(Number(Object(server.address()).port))))
  return {
    port,
    cutAfter: (chunks, milliseconds) => {
      left = chunks
      lasts = milliseconds
    },
    cuts: () => cuts,
    close: () => {
      for (const socket of open) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

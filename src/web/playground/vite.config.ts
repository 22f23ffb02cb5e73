import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** Bundles the playground into `dist/playground`, with its workers and fonts: it asks no other host for anything. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/playground/',
  logLevel: 'warn',
  build: {
    outDir: fileURLToPath(new URL('../../../dist/playground', import.meta.url)),
    emptyOutDir: true,
    chunkSizeWarningLimit: 10_000,
    reportCompressedSize: false,
    rolldownOptions: {
      // "use client" concerns servers that render React; there is none
      onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
    },
  },
})

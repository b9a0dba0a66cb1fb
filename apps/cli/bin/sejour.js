#!/usr/bin/env node
// Plain old JavaScript: any Node that npm can run on must be able to read this file and to say
// what is wrong. The program itself is TypeScript, which Node runs from version 24 on.
import module from 'node:module'

if (canRun()) {
  module.enableCompileCache()
  const { main } = await import('../src/main.ts')
  await main()
} else {
  // Loaded only here: starting another program costs more than all the rest of the start.
  await import('./own-node.js')
}

function canRun() {
  return Number(process.versions.node.split('.')[0]) >= 24 && Boolean(process.features.typescript)
}

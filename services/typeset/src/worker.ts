import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import { prepare } from './prepare.ts'
import type { Done, Job, Standard } from './messages.ts'

// Runs in a worker: the compiler is synchronous and keeps some memory for every document.

const require = createRequire(import.meta.url)
const beside = (module: string, ...names: string[]) =>
  path.join(path.dirname(require.resolve(module)), ...names)

const workspace = path.resolve('/sejour-typeset')
const compiler = NodeCompiler.create({
  workspace,
  fontArgs: [
    { fontPaths: [beside('source-sans/package.json', 'TTF')] },
    { fontPaths: [beside('@embedpdf/fonts-arabic', '..', 'fonts')] },
  ],
})
const main = path.join(workspace, 'document.typ')
for (const name of ['document', 'blocks', 'form', 'runs', 'look']) {
  compiler.addSource(
    path.join(workspace, `${name}.typ`),
    readFileSync(new URL(`page/${name}.typ`, import.meta.url), 'utf8'),
  )
}

const STANDARDS: { readonly [standard in Standard]: string } = {
  archive: 'a-2a',
  reading: 'ua-1',
}

parentPort?.on('message', (job: Job) => {
  const done = typeset(job)
  parentPort?.postMessage(done)
})

function typeset({ id, document, standard, createdAt }: Job): Done {
  compiler.mapShadow(
    path.join(workspace, 'document.json'),
    Buffer.from(prepare(document), 'utf8'),
  )
  try {
    const compiled = compiler.compile({ mainFilePath: main })
    // A warning is a font or a letter that is not there: no document leaves with a hole.
    const faults = compiled.takeDiagnostics()
    const { result } = compiled
    if (!result || faults) return { id, failed: faults ? sayFaults(faults) : 'no result' }
    const pdf = compiler.pdf(result, {
      pdfStandard: STANDARDS[standard],
      pdfTags: true,
      creationTimestamp: createdAt,
    })
    return { id, pdf: new Uint8Array(pdf) }
  } catch (error) {
    return { id, failed: error instanceof Error ? error.message : 'unknown' }
  }
}

// The compiler quotes the template, never the data.
function sayFaults(faults: NodeError): string {
  return JSON.stringify(compiler.fetchDiagnostics(faults)).slice(0, 500)
}

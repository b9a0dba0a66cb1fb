import { readFileSync } from 'node:fs'
import path from 'node:path'
import {
  NodeCompiler,
  type NodeError,
  type NodeTypstCompileResult,
} from '@myriaddreamin/typst-ts-node-compiler'
import type { Document } from '@sejour/documents'
import { fontCoverages, fontFiles } from './fonts.ts'
import {
  countGaps,
  cutEndlessWords,
  findUndrawn,
  hasEndlessWord,
  nameUndrawn,
} from './letters/letters.ts'
import type { Done, Job, Report, Standard } from './messages.ts'
import { type Fit, prepare } from './prepare.ts'

// Runs in a process of its own: the compiler is synchronous, keeps some memory for every document, and
// ends its process when it panics.

const workspace = path.resolve('/sejour-typeset')
const compiler = NodeCompiler.create({
  workspace,
  fontArgs: [{ fontBlobs: fontFiles.flat().map((file) => readFileSync(file)) }],
})
const coverages = fontCoverages()
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

process.on('message', (job: Job) => {
  const report: Report = { done: takeUp(job), memory: process.memoryUsage.rss() }
  process.send?.(report)
})

function takeUp(job: Job): Done {
  const gaps = countGaps(job.document)
  if (gaps > 0) return { gaps }
  if (job.letters === 'name') {
    return typeset({ ...job, document: cutEndlessWords(nameUndrawn(job.document, coverages)) })
  }
  if (hasEndlessWord(job.document)) return { endless: true }
  const undrawn = findUndrawn(job.document, coverages)
  return undrawn.length > 0 ? { undrawn } : typeset(job)
}

function typeset({ document, standard, createdAt }: Job): Done {
  try {
    const loose = compile(document)
    if ('failed' in loose) return loose
    const result = fitted(document, loose.result)
    const pdf = compiler.pdf(result, {
      pdfStandard: STANDARDS[standard],
      pdfTags: true,
      creationTimestamp: createdAt,
    })
    return { pdf: new Uint8Array(pdf) }
  } catch (error) {
    return { failed: withoutQuotes(error instanceof Error ? error.message : 'unknown') }
  }
}

type Compiled = NonNullable<NodeTypstCompileResult['result']>

function compile(
  document: Document,
  how?: Fit,
): { readonly result: Compiled } | { readonly failed: string } {
  compiler.mapShadow(path.join(workspace, 'document.json'), Buffer.from(prepare(document, how)))
  const compiled = compiler.compile({ mainFilePath: main })
  // A warning is a font that is not there: no document leaves in another one.
  const faults = compiled.takeDiagnostics()
  const { result } = compiled
  return result && !faults ? { result } : { failed: faults ? sayFaults(faults) : 'no result' }
}

// Tried one after the other, the most like the model first.
const FORM_FITS: readonly Fit[] = [
  { tight: 1 },
  { tight: 2 },
  { runOn: true },
  { tight: 1, runOn: true },
  { tight: 2, runOn: true },
]
const LETTER_FITS: readonly Fit[] = [{ tight: 1 }]

// A form has as many pages as its model. What runs over by a few lines is set closer, if that helps.
function fitted(document: Document, loose: Compiled): Compiled {
  const wanted = pagesWanted(document)
  let best = loose
  for (const fit of fitsOf(document)) {
    if (best.numOfPages <= wanted) break
    const closer = compile(document, fit)
    if ('result' in closer && closer.result.numOfPages < best.numOfPages) best = closer.result
  }
  return best
}

function pagesWanted({ blocks }: Document): number {
  return 1 + blocks.filter(({ kind }, index) => kind === 'page' && index > 0).length
}

// A letter may run on, but not for its last few lines.
function fitsOf({ large, masthead, letterhead, blocks }: Document): readonly Fit[] {
  if (large) return []
  if (masthead) return FORM_FITS
  return letterhead || blocks[0]?.kind === 'address' ? LETTER_FITS : []
}

function sayFaults(faults: NodeError): string {
  return withoutQuotes(JSON.stringify(compiler.fetchDiagnostics(faults)))
}

// The compiler quotes what it refuses between backticks, and that may be the data.
function withoutQuotes(message: string): string {
  return message.replace(/`.*`/s, '…').slice(0, 500)
}

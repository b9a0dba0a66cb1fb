import { parentPort } from 'node:worker_threads'
import { assemble, type FetchPart } from '../assemble/assemble.ts'
import { cut } from '../assemble/cut.ts'
import { Unreadable } from '../faults.ts'
import { openLibrary, type PDFiumLibrary } from '../pdf/pdfium.ts'
import type { Host } from '../prepare/host.ts'
import { prepare } from '../prepare/prepare.ts'
import { WORDS } from '../words/index.ts'
import type { Answer, Ask, FromWorker, Kind, ToWorker, Work } from './messages.ts'

// Runs in a worker: it is stopped and replaced at any moment, and one job runs in it at a time.

const waiting = new Map<number, (answer: Answer) => void>()
let asked = 0
let library: Promise<PDFiumLibrary> | undefined

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'answer') {
    waiting.get(message.id)?.(message.answer)
    waiting.delete(message.id)
  } else void run(message)
})

async function run(message: Exclude<ToWorker, { kind: 'answer' }>): Promise<void> {
  try {
    send({ kind: 'done', result: await carryOut(message) })
  } catch (error) {
    // The name of an error, never its words: they may quote the piece.
    send({ kind: 'failed', message: error instanceof Error ? error.name : 'unknown' })
  }
}

function carryOut(message: Exclude<ToWorker, { kind: 'answer' }>): Promise<Work[Kind]['result']> {
  switch (message.kind) {
    case 'prepare':
      return prepareSafely(message.job)
    case 'assemble':
      return assemble(message.job, fetchPart)
    case 'cut':
      return cut(message.job.prepared, message.job.most)
  }
}

async function prepareSafely({
  bytes,
  lang,
  reads,
}: Work['prepare']['job']): Promise<Work['prepare']['result']> {
  const host: Host = reads ? { typeset, recognize } : { typeset }
  try {
    return await prepare(bytes, {
      host,
      words: WORDS[lang],
      library: () => (library ??= openLibrary()),
    })
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.fault }
    // Whatever a reader of files stumbles over is the file’s: the rest of the bundle goes on, with
    // another drawer of pages, since this one may have fallen in the middle of its work.
    library = undefined
    return { fault: 'damaged' }
  }
}

const typeset: Host['typeset'] = async (document) => {
  const answer = await ask({ typeset: document })
  if ('pdf' in answer) return answer
  throw new Unreadable('damaged')
}

const fetchPart: FetchPart = async (part) => {
  const answer = await ask({ part })
  if ('pdf' in answer) return answer.pdf
  throw new Error('a prepared piece is gone')
}

const recognize: NonNullable<Host['recognize']> = async (image) => {
  const answer = await ask({ recognize: image })
  return 'read' in answer ? answer.read : undefined
}

function ask(question: Ask): Promise<Answer> {
  asked += 1
  const id = asked
  return new Promise((resolve) => {
    waiting.set(id, resolve)
    send({ kind: 'ask', id, ask: question })
  })
}

function send(message: FromWorker): void {
  // A whole volume is handed over, not copied.
  const isVolume = message.kind === 'done' && message.result instanceof Uint8Array
  parentPort?.postMessage(message, isVolume ? [message.result.buffer as ArrayBuffer] : [])
}

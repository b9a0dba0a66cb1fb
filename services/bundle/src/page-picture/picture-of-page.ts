import { Worker } from 'node:worker_threads'

/** A page as a picture, or why there is none. `no-page`: the file has fewer pages. */
export type PagePicture =
  | { readonly picture: Uint8Array }
  | { readonly refused: 'damaged' | 'encrypted' | 'no-page' | 'too-slow' }

/** Which page, counted from 0, and how long it may take. */
export type AskedPage = { readonly page: number; readonly timeLimitMs: number }

const HEAP_MB = 256

/**
 * One page of a PDF as a JPEG, drawn as a person would see it. A thread of its own does it and ends
 * with it: a file that was made to hold up its reader holds up nobody.
 */
export function pictureOfPage(
  bytes: Uint8Array,
  { page, timeLimitMs }: AskedPage,
): Promise<PagePicture> {
  const worker = new Worker(new URL('page-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    stdout: true,
    stderr: true,
    workerData: { bytes, page },
  })
  // What a reader of files complains of may quote the file: nobody reads it.
  worker.stdout.resume()
  worker.stderr.resume()
  return new Promise((resolve) => {
    const timer = setTimeout(() => end({ refused: 'too-slow' }), timeLimitMs)
    const end = (result: PagePicture): void => {
      clearTimeout(timer)
      void worker.terminate()
      resolve(result)
    }
    worker
      .on('message', end)
      .on('error', () => end({ refused: 'damaged' }))
      .on('exit', () => end({ refused: 'damaged' }))
  })
}

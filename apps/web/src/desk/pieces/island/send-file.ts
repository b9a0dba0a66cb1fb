// One file on its way: with progress, and with the key under which it is only ever kept once.

/** What the server says of a file. */
export type Answered = {
  readonly outcome: string
  readonly said: string
  readonly href?: string
  readonly mail?: string
}

export type Sent =
  | { readonly answered: Answered }
  | { readonly failed: 'offline' | 'signed-out' | 'server' | 'cancelled' }

export type Sending = { readonly sent: Promise<Sent>; readonly cancel: () => void }

/** Sends a file with what goes before it; `progress` gets the bytes that have left. */
export function sendFile(
  address: string,
  { file, command }: { readonly file: File; readonly command: string },
  progress: (bytes: number) => void,
): Sending {
  const request = new XMLHttpRequest()
  const body = new FormData()
  body.set('command', command)
  body.set('files', file)
  const sent = new Promise<Sent>((resolve) => {
    request.upload.addEventListener('progress', ({ loaded }) => progress(loaded))
    request.addEventListener('load', () => resolve(answerOf(request)))
    request.addEventListener('error', () => resolve({ failed: 'offline' }))
    request.addEventListener('timeout', () => resolve({ failed: 'offline' }))
    request.addEventListener('abort', () => resolve({ failed: 'cancelled' }))
    request.open('POST', address)
    request.setRequestHeader('accept', 'application/json')
    request.responseType = 'json'
    request.send(body)
  })
  return { sent, cancel: () => request.abort() }
}

function answerOf(request: XMLHttpRequest): Sent {
  if (request.status === 401) return { failed: 'signed-out' }
  const answer: unknown = request.response
  const found = isAnswer(answer) ? answer.files[0] : undefined
  return found === undefined ? { failed: 'server' } : { answered: found }
}

function isAnswer(answer: unknown): answer is { readonly files: readonly Answered[] } {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'files' in answer &&
    Array.isArray(answer.files)
  )
}

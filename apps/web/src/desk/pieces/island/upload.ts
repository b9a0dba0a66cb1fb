// Files dropped anywhere on the page or chosen in the form go one by one, a few at a time.
import { refreshSoon } from './refresh.ts'
import { type Sent, sendFile, type Sending } from './send-file.ts'
import { said, uploadRow, type UploadRow, type UploadWords } from './upload-row.ts'

const AT_ONCE = 3

/** How long to wait before a lost connection is tried again by itself. Milliseconds. */
const PATIENCE = [2_000, 5_000, 15_000] as const

type Upload = {
  readonly file: File
  readonly command: string
  readonly row: UploadRow
  state: 'waiting' | 'sending' | 'lost' | 'over'
  isKept: boolean
  tries: number
  sending?: Sending
}

const form = document.querySelector<HTMLFormElement>('form[data-pieces-add]')
if (form !== null) start(form)

function start(form: HTMLFormElement): void {
  const words: UploadWords = JSON.parse(form.dataset['words'] ?? '{}')
  const largest = Number(form.dataset['largest'])
  const uploads: Upload[] = []
  const board = boardOf(form, words)

  const tellTotal = (): void => {
    const over = uploads.filter(({ state }) => state === 'over')
    const refused = over.filter(({ isKept }) => !isKept).length
    const total = said(words.total, { done: over.length - refused, all: uploads.length })
    const text = refused === 0 ? total : total + said(words.totalRefused, { refused })
    if (board.total.textContent !== text) board.total.textContent = text
  }

  const next = (): void => {
    tellTotal()
    const running = uploads.filter(({ state }) => state === 'sending').length
    for (const upload of uploads
      .filter(({ state }) => state === 'waiting')
      .slice(0, Math.max(0, AT_ONCE - running))) {
      void send(upload)
    }
  }

  const send = async (upload: Upload): Promise<void> => {
    upload.state = 'sending'
    upload.sending = sendFile(form.action, upload, (bytes) =>
      upload.row.progress(bytes, upload.file.size),
    )
    upload.row.running()
    settle(upload, await upload.sending.sent)
    next()
    if (upload.isKept) refreshSoon()
  }

  const settle = (upload: Upload, sent: Sent): void => {
    if ('answered' in sent) {
      upload.state = 'over'
      upload.isKept = sent.answered.outcome === 'kept'
      return upload.row.answered(sent.answered)
    }
    if (sent.failed === 'cancelled') {
      upload.state = 'over'
      return upload.row.ended(words.cancelled)
    }
    upload.state = 'lost'
    const why = { offline: words.offline, 'signed-out': words.signedOut, server: words.failed }
    upload.row.lost(why[sent.failed])
    const wait = sent.failed === 'offline' ? PATIENCE[upload.tries] : undefined
    upload.tries += 1
    if (wait !== undefined) setTimeout(() => retry(upload), wait)
  }

  // The same key: what did arrive before the connection broke is recognised.
  const retry = (upload: Upload): void => {
    if (upload.state !== 'lost') return
    upload.state = 'waiting'
    upload.row.waiting()
    next()
  }

  const take = (files: readonly File[]): void => {
    for (const file of files) {
      const upload: Upload = {
        file,
        command: crypto.randomUUID(),
        row: uploadRow(file, words, {
          cancel: () => cancel(upload),
          retry: () => retry(upload),
        }),
        state: 'waiting',
        isKept: false,
        tries: 0,
      }
      uploads.push(upload)
      board.list.append(upload.row.element)
      const wrong = file.size > largest ? words.tooLarge : file.size === 0 ? words.empty : undefined
      if (wrong !== undefined) {
        upload.state = 'over'
        upload.row.ended(wrong)
      }
    }
    board.section.hidden = uploads.length === 0
    next()
  }

  const cancel = (upload: Upload): void => {
    if (upload.state === 'sending') return upload.sending?.cancel()
    upload.state = 'over'
    upload.row.ended(words.cancelled)
    next()
  }

  for (const input of form.querySelectorAll<HTMLInputElement>('input[type="file"]')) {
    input.addEventListener('change', () => {
      take([...(input.files ?? [])])
      input.value = ''
    })
  }
  for (const part of form.querySelectorAll<HTMLElement>('[data-without-script]')) part.hidden = true
  for (const part of form.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false
  window.addEventListener('online', () => uploads.forEach(retry))
  window.addEventListener('beforeunload', (event) => {
    if (uploads.some(({ state }) => state !== 'over')) event.preventDefault()
  })
  takeDrops(words.dropNow, take)
}

/** Where what is under way is listed, after the form. */
function boardOf(form: HTMLFormElement, words: UploadWords) {
  const section = document.createElement('section')
  section.className = 'pieces-uploads'
  section.hidden = true
  const heading = document.createElement('h3')
  heading.id = 'pieces-uploads'
  heading.textContent = words.heading
  section.setAttribute('aria-labelledby', heading.id)
  const total = document.createElement('p')
  total.className = 'pieces-total figures'
  total.setAttribute('role', 'status')
  total.setAttribute('aria-live', 'polite')
  const list = document.createElement('ul')
  list.className = 'desk-rows'
  section.append(heading, total, list)
  form.after(section)
  return { section, total, list }
}

/** Files may be let go anywhere on the page; a sheet over it says so. */
function takeDrops(dropNow: string, take: (files: readonly File[]) => void): void {
  const sheet = document.createElement('div')
  sheet.className = 'pieces-drop'
  sheet.textContent = dropNow
  sheet.hidden = true
  document.body.append(sheet)
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true
  let depth = 0
  document.addEventListener('dragenter', (event) => {
    if (!hasFiles(event)) return
    depth += 1
    sheet.hidden = false
  })
  document.addEventListener('dragleave', (event) => {
    if (!hasFiles(event)) return
    depth -= 1
    if (depth <= 0) sheet.hidden = true
  })
  document.addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault()
  })
  document.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    depth = 0
    sheet.hidden = true
    take([...(event.dataTransfer?.files ?? [])])
  })
}

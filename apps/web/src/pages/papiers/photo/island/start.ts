// Small: the page loads this. What reads a picture comes once somebody chose one.
const form = document.querySelector<HTMLFormElement>('form[data-paper-photo]')
if (form !== null && 'Worker' in globalThis && 'WebAssembly' in globalThis) start(form)

function start(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[type="file"]')
  const place = document.querySelector<HTMLElement>('[data-photo-result]')
  const how = document.querySelector('#paper-picture-how')
  if (field === null || place === null || how === null) return
  const sent = how.textContent
  how.textContent = form.dataset['paperPhoto'] ?? ''

  // Only when reading here failed, and the person then chose to send.
  let isSending = false
  const send = (): void => {
    isSending = true
    how.textContent = sent
    form.requestSubmit()
  }
  let current: AbortController | undefined
  const read = async (): Promise<void> => {
    current?.abort()
    current = new AbortController()
    const { showPhoto } = await import('./show-photo.tsx')
    await showPhoto({
      file: field.files?.[0],
      place,
      send,
      signal: current.signal,
    })
  }
  field.addEventListener('change', () => void read())
  form.addEventListener('submit', (event) => {
    if (isSending) return
    event.preventDefault()
    void read()
  })
}

import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'

// The buttons of passkeys are there only where the browser knows what they are for.
if (browserSupportsWebAuthn()) {
  for (const place of document.querySelectorAll<HTMLElement>(
    '[data-passkey], [data-passkey-name]',
  )) {
    place.hidden = false
    place.querySelector('button')?.addEventListener('click', () => void use(place))
  }
}

/** Asks the server what to sign, the device to sign it, and the server to take it. */
async function use(place: HTMLElement): Promise<void> {
  const failed = place.querySelector<HTMLElement>('[data-passkey-failed]')
  if (failed) failed.hidden = true
  try {
    const name = document.querySelector<HTMLInputElement>('#passkey-name')?.value ?? ''
    const taken = await (place.dataset['passkey'] === 'add' ? add(name) : signIn())
    if (!taken) throw new Error('not taken')
    const to = place.dataset['to']
    if (to) location.assign(to)
    else location.reload()
  } catch {
    if (failed) failed.hidden = false
  }
}

async function signIn(): Promise<boolean> {
  const optionsJSON = await post('/passkeys/sign-in/begin', {})
  return (await post('/passkeys/sign-in', await startAuthentication({ optionsJSON }))) !== undefined
}

async function add(name: string): Promise<boolean> {
  const optionsJSON = await post('/passkeys/begin', {})
  const response = await startRegistration({ optionsJSON })
  return (await post('/passkeys', { name, response })) !== undefined
}

async function post(address: string, body: object) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(String(response.status))
  return response.json()
}

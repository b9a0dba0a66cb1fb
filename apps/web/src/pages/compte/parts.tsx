import type { ComponentChildren } from 'preact'
import { addressOf } from '../../app/slugs.ts'
import { Button } from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'
import { TextField } from './text-field.tsx'
import { compteTexts } from './texts/index.ts'
import type { Tried } from './view.ts'

/** A form of these pages. `to`: where the person wanted to go; `code`: what the link brought. */
export function CompteForm({
  lang,
  path,
  label,
  carried = {},
  children,
}: {
  lang: Lang
  /** Names the page: "/connexion". */
  path: string
  label?: string
  carried?: { readonly [name: string]: string }
  children: ComponentChildren
}) {
  return (
    <form
      class="compte-form"
      method="post"
      action={addressOf(lang, path)}
      noValidate
      aria-label={label}
    >
      {Object.entries(carried).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}

/** Comes alive with the script of the page, and is not there without it. */
export function PasskeyButton({
  lang,
  use,
  to = '',
  children,
}: {
  lang: Lang
  use: 'sign-in' | 'add'
  to?: string
  children: ComponentChildren
}) {
  return (
    <div class="compte-passkey" data-passkey={use} data-to={to} hidden>
      <Button kind="secondary" type="button">
        {children}
      </Button>
      <p class="field-error" role="alert" data-passkey-failed hidden>
        {compteTexts(lang).passkeyFailed}
      </p>
    </div>
  )
}

/** The six digits of an authenticator. */
export function CodeField({ lang, tried }: { lang: Lang; tried: Tried }) {
  const { fields } = compteTexts(lang)
  return (
    <TextField
      lang={lang}
      name="code"
      label={fields.code}
      hint={fields.codeHint}
      autoComplete="one-time-code"
      inputMode="numeric"
      tried={tried}
    />
  )
}

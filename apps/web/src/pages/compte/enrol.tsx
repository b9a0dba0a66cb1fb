import { addressOf } from '../../app/slugs.ts'
import { Button, ButtonLink, ButtonRow, Notice } from '../../components/index.ts'
import { ComptePage } from './compte-page.tsx'
import { CodeField, CompteForm, PasskeyButton } from './parts.tsx'
import { compteTexts } from './texts/index.ts'
import type { CompteFrame, EnrolView } from './view.ts'

/** The picture for the authenticator, its secret in letters, and the first code. */
export function EnrolPage({ frame, view }: { frame: CompteFrame; view: EnrolView }) {
  const { lang } = frame
  const { enrol } = compteTexts(lang)
  const { enrolment } = view
  return (
    <ComptePage frame={frame} title={enrol.title} lead={enrol.lead} tried={view}>
      {view.compulsory && (
        <Notice>
          <p>{enrol.compulsory}</p>
        </Notice>
      )}
      {'refused' in enrolment ? (
        <p>{enrolment.refused === 'already' ? enrol.already : enrol.passkeyFirst}</p>
      ) : (
        <CompteForm
          lang={lang}
          path="/authentificateur"
          label={enrol.title}
          carried={{ vers: view.to }}
        >
          <p>{enrol.scan}</p>
          <QrCode picture={enrolment.picture} title={enrol.picture} />
          <p>{enrol.type}</p>
          <p>
            <code class="compte-secret">{enrolment.secret.match(/.{1,4}/g)?.join(' ')}</code>
          </p>
          <h2>{enrol.confirm}</h2>
          <CodeField lang={lang} tried={view} />
          <ButtonRow>
            <Button>{enrol.go}</Button>
          </ButtonRow>
        </CompteForm>
      )}
      {view.compulsory && (
        <PasskeyButton lang={lang} use="add" to={view.to}>
          {enrol.passkey}
        </PasskeyButton>
      )}
    </ComptePage>
  )
}

/** Dark squares on white, whatever the scheme: a camera reads nothing else. */
function QrCode({ picture, title }: { picture: readonly (readonly boolean[])[]; title: string }) {
  const size = picture.length
  const squares = picture.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  )
  return (
    <svg class="compte-qr" viewBox={`0 0 ${size} ${size}`} aria-labelledby="qr-title">
      <title id="qr-title">{title}</title>
      <rect width={size} height={size} fill="#fff" />
      <path d={squares.join('')} fill="#000" shape-rendering="crispEdges" />
    </svg>
  )
}

/** Shown once, and made to be printed. */
export function RecoveryCodesPage({
  frame,
  codes,
  to,
}: {
  frame: CompteFrame
  codes: readonly string[]
  to: string
}) {
  const { lang } = frame
  const { recovery } = compteTexts(lang)
  return (
    <ComptePage frame={frame} title={recovery.title} lead={recovery.lead}>
      <ul class="compte-codes">
        {codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <ButtonRow>
        <ButtonLink kind="primary" href={to || addressOf(lang, '/compte')}>
          {recovery.go}
        </ButtonLink>
      </ButtonRow>
    </ComptePage>
  )
}

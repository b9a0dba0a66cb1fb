import { addressOf } from '../../app/slugs.ts'
import { Button, ButtonLink, ButtonRow, formatDay } from '../../components/index.ts'
import { ComptePage } from './compte-page.tsx'
import { formatInstantDay } from './format.ts'
import { PaperFields } from './paper-fields.tsx'
import { CompteForm } from './parts.tsx'
import { spaceTexts } from './space-texts/index.ts'
import { compteTexts } from './texts/index.ts'
import type { CompteFrame, SpaceView } from './view.ts'

interface Props {
  readonly frame: CompteFrame
  readonly view: SpaceView
}

/** A person’s own space: the files that they linked, then where a code links another. */
export function SpacePage({ frame, view }: Props) {
  const { lang } = frame
  const words = spaceTexts(lang)
  const { account } = compteTexts(lang)
  return (
    <ComptePage
      frame={frame}
      title={words.title}
      lead={words.lead}
      tried={view}
      said={view.said && words[view.said]}
    >
      <section aria-labelledby="files">
        <h2 id="files">{words.files}</h2>
        {view.files.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <>
            <ul class="compte-rows">
              {view.files.map((file) => (
                <OneFile frame={frame} file={file} />
              ))}
            </ul>
            <p class="hint">{words.noted}</p>
          </>
        )}
      </section>
      <section aria-labelledby="link">
        <h2 id="link">{words.add}</h2>
        <p>{words.addLead}</p>
        <CompteForm lang={lang} path="/mon-espace" label={words.add} carried={{ do: 'link' }}>
          <PaperFields lang={lang} tried={view} />
          <ButtonRow>
            <Button>{words.go}</Button>
          </ButtonRow>
        </CompteForm>
      </section>
      <section aria-labelledby="account">
        <h2 id="account">{view.name}</h2>
        <ButtonRow>
          <ButtonLink href={addressOf(lang, '/compte')}>{account.title}</ButtonLink>
          <form method="post" action={addressOf(lang, '/deconnexion')}>
            <Button kind="secondary">{account.signOut}</Button>
          </form>
        </ButtonRow>
      </section>
    </ComptePage>
  )
}

function OneFile({ frame: { lang }, file }: Pick<Props, 'frame'> & { file: File }) {
  const words = spaceTexts(lang)
  const { id, organisation, linkedAt, until, ended } = file
  const day = formatInstantDay(linkedAt, lang)
  const which = <span class="visually-hidden"> {words.ofFile(organisation, day)}</span>
  return (
    <li>
      <span>
        <strong>{organisation}</strong> · {words.linkedOn(day)}
        {ended === undefined && `, ${words.until(formatDay(until, lang))}`}
        {ended !== undefined && <span class="hint">{words.ended[ended]}</span>}
      </span>
      <ButtonRow>
        {ended === undefined && (
          <ButtonLink
            kind="primary"
            href={addressOf(lang, `/mon-espace/dossier?${new URLSearchParams({ id })}`)}
          >
            {words.open}
            {which}
          </ButtonLink>
        )}
        <CompteForm lang={lang} path="/mon-espace" carried={{ id }}>
          <Button kind="secondary" name="do" value="unlink">
            {words.remove}
            {which}
          </Button>
        </CompteForm>
      </ButtonRow>
    </li>
  )
}

type File = SpaceView['files'][number]

import { addressOf } from '../../app/slugs.ts'
import { Button, ButtonRow, Field } from '../../components/index.ts'
import { ComptePage } from './compte-page.tsx'
import { PaperFields } from './paper-fields.tsx'
import { CompteForm } from './parts.tsx'
import { compteTexts } from './texts/index.ts'
import type { CompteFrame, CompteView, Tried } from './view.ts'

/** One of several organisations, or the reason why there is none. */
export function ChoosePage({
  frame,
  view,
}: {
  frame: CompteFrame
  view: Extract<CompteView, { page: 'choose' }>
}) {
  const { lang } = frame
  const { choose, account, faults } = compteTexts(lang)
  const fault = view.faults?.['organisation']
  if (view.organisations.length === 0) {
    return (
      <ComptePage frame={frame} title={choose.none} lead={choose.noneLead}>
        <p>
          <a href={addressOf(lang, '/compte')}>{account.title}</a>
        </p>
      </ComptePage>
    )
  }
  return (
    <ComptePage frame={frame} title={choose.title} lead={choose.lead} tried={view}>
      <CompteForm lang={lang} path="/choisir-organisation" carried={{ vers: view.to }}>
        <Field
          lang={lang}
          field={{
            kind: 'choice',
            name: 'organisation',
            label: compteTexts(lang).fields.organisation,
            mayBeUnknown: false,
            options: view.organisations.map(({ id, name }) => ({ value: id, label: name })),
            ...(fault && { error: faults[fault] }),
          }}
        />
        <ButtonRow>
          <Button>{choose.go}</Button>
        </ButtonRow>
      </CompteForm>
    </ComptePage>
  )
}

/** The code on paper and the day of birth. */
export function PaperPage({ frame, tried }: { frame: CompteFrame; tried: Tried }) {
  const { lang } = frame
  const { paper } = compteTexts(lang)
  return (
    <ComptePage frame={frame} title={paper.title} lead={paper.lead} tried={tried}>
      <CompteForm lang={lang} path="/mon-dossier" label={paper.title}>
        <PaperFields lang={lang} tried={tried} />
        <ButtonRow>
          <Button>{paper.go}</Button>
        </ButtonRow>
      </CompteForm>
    </ComptePage>
  )
}

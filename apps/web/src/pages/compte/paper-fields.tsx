import { Field } from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'
import { TextField } from './text-field.tsx'
import { compteTexts } from './texts/index.ts'
import type { Tried } from './view.ts'

/** A code on paper, and the day of birth that goes with it. */
export function PaperFields({ lang, tried }: { lang: Lang; tried: Tried }) {
  const { fields, faults } = compteTexts(lang)
  const fault = tried.faults?.['birth']
  const typed = (part: string) => tried.values?.[`birth-${part}`] ?? ''
  return (
    <>
      <TextField
        lang={lang}
        name="code"
        label={fields.paperCode}
        hint={fields.paperCodeHint}
        autoComplete="off"
        tried={tried}
      />
      <Field
        lang={lang}
        field={{
          kind: 'day',
          name: 'birth',
          label: fields.birth,
          hint: fields.birthHint,
          mayBeUnknown: false,
          value: { day: typed('day'), month: typed('month'), year: typed('year') },
          ...(fault && { error: faults[fault] }),
        }}
      />
    </>
  )
}

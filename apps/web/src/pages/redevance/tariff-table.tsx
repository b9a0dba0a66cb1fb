import type { FeeAnswer } from '@sejour/answers/fee'
import { montantsInconnusFrom, motifs } from '@sejour/law/redevance'
import { Day, Money, ToConfirm } from '../../components/index.ts'
import { componentTexts } from '../../texts/index.ts'
import type { Lang } from '../../texts/index.ts'
import { redevanceTexts } from './texts/index.ts'

interface TariffTableProps {
  readonly lang: Lang
  readonly ground: string | undefined
  readonly tariff: FeeAnswer['tariff']
}

/** The amounts of a request over time, the one that counts marked, each as sure as its source. */
export function TariffTable({ lang, ground, tariff }: TariffTableProps) {
  const { answer: words } = redevanceTexts(lang)
  const motif = Object.entries(motifs).find(([id]) => id === ground)?.[1]
  if (motif === undefined) return null
  return (
    <>
      <h2>{words.tariff}</h2>
      <table class="figures-table">
        <caption>{words.tariffCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.sure}</th>
            <th scope="col" class="amount">
              {words.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {motif.tariff.map(({ from, value, source }) => {
            const isCurrent = from === tariff.from
            const certainty = surest([source].flat().map((one) => one.certainty))
            const isUnknown = from >= montantsInconnusFrom
            return (
              <tr class={isCurrent ? 'is-current' : undefined}>
                <th scope="row">
                  <Day lang={lang} day={from} />
                  {isCurrent && <> · {words.current}</>}
                </th>
                <td>
                  {certainty === 'high' || certainty === 'medium' ? (
                    componentTexts(lang).source.certainty[certainty]
                  ) : (
                    <ToConfirm lang={lang} />
                  )}
                </td>
                <td class="amount">
                  {isUnknown ? (
                    words.unknownAmount
                  ) : value === 0 ? (
                    words.none
                  ) : (
                    <Money lang={lang} cents={value} />
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}

const BY_SURENESS = ['high', 'medium', 'low', 'unverified'] as const

function surest(given: readonly (typeof BY_SURENESS)[number][]) {
  return BY_SURENESS.find((one) => given.includes(one)) ?? 'unverified'
}

import { Button, ButtonRow, Notice } from '../../components/index.ts'
import type { GuideTexts } from './guide-texts.ts'

/** What this device keeps, and how the last wish about it ended. */
export type DeviceState = {
  readonly hasKept: boolean
  readonly ended?: 'kept' | 'forgotten' | 'refused' | undefined
}

/** The wishes that a button of the page can state. The script of the page hears them. */
export type DeviceWish = 'keep' | 'forget' | 'resume' | 'print'

interface DeviceProps {
  readonly device: DeviceState
  readonly texts: GuideTexts
}

/** On the first page: answers kept before, to take up or to delete. */
export function Kept({ device, texts }: DeviceProps) {
  const { start, conclusion } = texts.words
  return (
    <>
      <output>{device.ended === 'forgotten' ? conclusion.isForgotten : ''}</output>
      {device.hasKept && (
        <Notice title={start.kept}>
          <ButtonRow>
            <WishButton wish="resume">{start.resume}</WishButton>
            <WishButton wish="forget">{start.forget}</WishButton>
          </ButtonRow>
        </Notice>
      )}
    </>
  )
}

/** Keeping is a choice, made in words, and taken back with one button. */
export function Keeping({ device, texts }: DeviceProps) {
  const { conclusion: words } = texts.words
  const ended = {
    kept: words.isKept,
    forgotten: words.isForgotten,
    refused: words.cannotKeep,
  }
  return (
    <section class="keeping">
      <h2>{words.keepTitle}</h2>
      <p>{words.keepLead}</p>
      <p>
        <output>{device.ended ? ended[device.ended] : device.hasKept ? words.isKept : ''}</output>
      </p>
      <ButtonRow>
        <WishButton wish="keep">{words.keep}</WishButton>
        {device.hasKept && <WishButton wish="forget">{words.forget}</WishButton>}
      </ButtonRow>
    </section>
  )
}

export function WishButton({ wish, children }: { wish: DeviceWish; children: string }) {
  return (
    <Button kind="secondary" type="button" name="wish" value={wish}>
      {children}
    </Button>
  )
}

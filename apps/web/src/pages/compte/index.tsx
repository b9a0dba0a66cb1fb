import { linkTerms, renderDocument } from '../../layout/index.ts'
import { AccountPage } from './account.tsx'
import { ChoosePage, PaperPage } from './choose.tsx'
import { EnrolPage, RecoveryCodesPage } from './enrol.tsx'
import {
  EndedPage,
  UnavailablePage,
  FirstPage,
  ForgottenPage,
  InvitationPage,
  NewPasswordPage,
  VerifyPage,
} from './letters.tsx'
import { OrganisationPage } from './organisation.tsx'
import { SecondFactorPage, SignInPage } from './sign-in.tsx'
import { SpacePage } from './space.tsx'
import type { CompteFrame, CompteView } from './view.ts'

export { addressOf } from '../../app/slugs.ts'
export type { FaultCode } from './texts/index.ts'
export type {
  AccountView,
  CompteFrame,
  CompteView,
  DemoLists,
  Faults,
  OrganisationView,
  Tried,
} from './view.ts'

/** The document of a page of signing in or of an account. */
export function renderCompte(view: CompteView, frame: CompteFrame): string {
  // A word of the law that turns into a link would lead out of what is being filled in.
  linkTerms(undefined)
  return renderDocument(<Compte view={view} frame={frame} />)
}

function Compte({ view, frame }: { view: CompteView; frame: CompteFrame }) {
  switch (view.page) {
    case 'sign-in':
      return <SignInPage frame={frame} view={view} />
    case 'second-factor':
      return <SecondFactorPage frame={frame} view={view} />
    case 'enrol':
      return <EnrolPage frame={frame} view={view} />
    case 'recovery-codes':
      return <RecoveryCodesPage frame={frame} codes={view.codes} to={view.to} />
    case 'forgotten':
      return <ForgottenPage frame={frame} view={view} />
    case 'new-password':
      return <NewPasswordPage frame={frame} view={view} />
    case 'verify':
      return <VerifyPage frame={frame} view={view} />
    case 'invitation':
      return <InvitationPage frame={frame} view={view} />
    case 'choose':
      return <ChoosePage frame={frame} view={view} />
    case 'account':
      return <AccountPage frame={frame} view={view} />
    case 'organisation':
      return <OrganisationPage frame={frame} view={view} />
    case 'space':
      return <SpacePage frame={frame} view={view} />
    case 'paper':
      return <PaperPage frame={frame} tried={view} />
    case 'first':
      return <FirstPage frame={frame} view={view} />
    case 'ended':
      return <EndedPage frame={frame} />
    case 'unavailable':
      return <UnavailablePage frame={frame} />
  }
}

/** What a case may know that an act asks for; a desk fills these in and leaves the rest to be said. */
export type Known =
  | 'commune'
  | 'procedure.filed-on'
  | 'procedure.about'
  | 'decision.day'
  | 'decision.reference'
  | 'notification.day'
  | 'notification.by'
  | 'case.reference'
  | 'household'
  | 'pieces'
  | 'story'
  | `${'applicant' | 'counsel'}.${PersonPart}`

type PersonPart =
  | 'name'
  | 'first-names'
  | 'nationality'
  | 'birth-date'
  | 'birth-place'
  | 'national-number'
  | 'office-number'
  | 'street'
  | 'postcode'
  | 'town'
  | 'phone'
  | 'mail'
  | 'capacity'

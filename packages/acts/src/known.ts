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
  /** Whoever asks: name, first names, birth, nationality, numbers. */
  | 'applicants'
  /** Arguments of counsel: title, text, basis, and the pieces that each cites by number. */
  | 'circumstances'
  | 'merits'
  | 'asylum.stage'
  | 'asylum.closed-on'
  | 'asylum.language'
  | 'residence.since'
  | 'title.expires'
  | `elected.${'care-of' | 'street' | 'postcode' | 'town'}`
  | `former-residence.${'street' | 'postcode' | 'town'}`
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

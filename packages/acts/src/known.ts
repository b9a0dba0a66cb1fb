/** What a case may know that an act asks for; a desk fills these in and leaves the rest to be said. */
export type Known =
  | 'commune'
  | 'procedure.filed-on'
  | 'procedure.about'
  /** An earlier request for leave to stay: whether there was one, and whether one still waits. */
  | 'procedure.earlier'
  | 'procedure.earlier-pending'
  | 'decision.day'
  | 'decision.reference'
  /** An id of the catalogue of decisions, and its name in the language of the act. */
  | 'decision.kind'
  | 'decision.said'
  | 'notification.day'
  | 'notification.by'
  /** The piece that proves that day, as its title and its number. */
  | 'notification.proof'
  | 'remedy.roll'
  | 'judgment.day'
  | 'judgment.notified-on'
  /** How counsel refers to the case; says nobody’s name. */
  | 'case.reference'
  /** The others of the case, name and first names apart; and with both in one. */
  | 'household'
  | 'household.whole'
  | 'household.complete'
  | 'pieces'
  /** Those that were never filed. */
  | 'pieces.new'
  /** What happened, a day each; and the same as lines of a text. */
  | 'story'
  | 'story.text'
  /** Whoever asks: name, first names, birth, nationality, numbers, identity, fee. */
  | 'applicants'
  /** Arguments of counsel: title, text, and the pieces that each cites by number. */
  | 'circumstances'
  | 'merits'
  | 'asylum.stage'
  | 'asylum.closed-on'
  | 'asylum.language'
  | 'residence.since'
  | 'residence.pieces'
  | 'title.expires'
  /** Whether a lawyer signs, or the person: `lawyer`, `guardian`. */
  | 'signer'
  /** Where domicile is elected: `residence`, `counsel`, `other`. */
  | 'elected.at'
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

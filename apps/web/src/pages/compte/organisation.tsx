import type { Role } from '@sejour/desk'
import { addressOf } from '../../app/slugs.ts'
import { Button, ButtonRow } from '../../components/index.ts'
import { ComptePage } from './compte-page.tsx'
import { formatInstantDay } from './format.ts'
import { organisationTexts } from './organisation-texts/index.ts'
import { CompteForm } from './parts.tsx'
import { TextField } from './text-field.tsx'
import { compteTexts } from './texts/index.ts'
import { ORGANISATION_SETTINGS, type CompteFrame, type OrganisationView } from './view.ts'

interface Props {
  readonly frame: CompteFrame
  readonly view: OrganisationView
}

const PATH = '/mon-organisation'

/** For administrators: who works here, who is invited, how the organisation is called. */
export function OrganisationPage({ frame, view }: Props) {
  const { lang } = frame
  const words = organisationTexts(lang)
  const said = view.said?.what === 'sent' ? words.sent(view.said.mail) : words.saved
  return (
    <ComptePage
      frame={frame}
      title={words.title}
      lead={words.lead}
      tried={view}
      said={view.said && said}
    >
      <p>
        <a href={addressOf(lang, '/compte')}>{words.account}</a>
      </p>
      <MembersSection frame={frame} view={view} />
      <InvitationsSection frame={frame} view={view} />
      <section>
        <h2>{words.sender}</h2>
        <CompteForm lang={lang} path={PATH} label={words.sender}>
          <TextField
            lang={lang}
            name="organisation"
            label={words.name}
            autoComplete="organization"
            tried={view}
            value={view.name}
          />
          <p class="hint">{words.addressWhy}</p>
          {ORGANISATION_SETTINGS.map((name) => (
            <TextField
              lang={lang}
              name={name}
              label={words[name]}
              autoComplete="off"
              isOptional
              tried={view}
              value={view.settings[name] ?? ''}
            />
          ))}
          <div class="field">
            <label class="label" for="letterhead">
              {words.letterhead}
            </label>
            <p class="hint" id="letterhead-hint">
              {words.letterheadHint}
            </p>
            <textarea
              class="compte-input"
              id="letterhead"
              name="letterhead"
              rows={4}
              aria-describedby="letterhead-hint"
            >
              {view.values?.['letterhead'] ?? view.settings.letterhead ?? ''}
            </textarea>
          </div>
          <ButtonRow>
            <Button kind="secondary" name="do" value="settings">
              {words.save}
            </Button>
          </ButtonRow>
        </CompteForm>
      </section>
    </ComptePage>
  )
}

function MembersSection({ frame: { lang }, view }: Props) {
  const words = organisationTexts(lang)
  return (
    <section>
      <h2>{words.members}</h2>
      <table class="compte-table">
        <thead>
          <tr>
            <th scope="col">{words.person}</th>
            <th scope="col">{words.role}</th>
          </tr>
        </thead>
        <tbody>
          {view.members.map(({ account, name, mail, role, isThis }) => (
            <tr>
              <th scope="row">
                {name}
                {isThis && ` (${words.you})`}
                <br />
                <span class="hint">{mail}</span>
              </th>
              <td>
                <CompteForm lang={lang} path={PATH} carried={{ account }}>
                  <RoleSelect
                    lang={lang}
                    id={`role-${account}`}
                    label={words.roleOf(name)}
                    roles={view.roles}
                    chosen={role}
                  />
                  <Button kind="secondary" name="do" value="role">
                    {words.changeRole}
                    <span class="visually-hidden"> ({name})</span>
                  </Button>
                  <Button kind="secondary" name="do" value="remove">
                    {words.remove}
                    <span class="visually-hidden"> ({name})</span>
                  </Button>
                </CompteForm>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function InvitationsSection({ frame: { lang }, view }: Props) {
  const words = organisationTexts(lang)
  const { fields, roles } = compteTexts(lang)
  const given = view.values?.['role']
  return (
    <section>
      <h2>{words.invite}</h2>
      <CompteForm lang={lang} path={PATH} label={words.invite}>
        <p>{words.inviteLead}</p>
        <TextField
          lang={lang}
          name="mail"
          label={fields.mail}
          type="email"
          autoComplete="off"
          tried={view}
        />
        <div class="field">
          <label class="label" for="role">
            {words.role}
          </label>
          <RoleSelect
            lang={lang}
            id="role"
            roles={view.roles}
            chosen={view.roles.find((role) => role === given) ?? view.roles[1] ?? 'reader'}
          />
        </div>
        <ButtonRow>
          <Button name="do" value="invite">
            {words.send}
          </Button>
        </ButtonRow>
      </CompteForm>
      <h3>{words.invitations}</h3>
      {view.invitations.length === 0 ? (
        <p>{words.noInvitations}</p>
      ) : (
        <ul class="compte-rows">
          {view.invitations.map(({ id, mail, role, expiresAt }) => (
            <li>
              <span>
                <strong>{mail}</strong> · {roles[role]},{' '}
                {words.until(formatInstantDay(expiresAt, lang))}
              </span>
              <CompteForm lang={lang} path={PATH} carried={{ id }}>
                <Button kind="secondary" name="do" value="revoke">
                  {words.revoke}
                  <span class="visually-hidden"> ({mail})</span>
                </Button>
              </CompteForm>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function RoleSelect({
  lang,
  id,
  label,
  roles,
  chosen,
}: {
  lang: CompteFrame['lang']
  id: string
  label?: string
  roles: readonly Role[]
  chosen: Role
}) {
  const names = compteTexts(lang).roles
  return (
    <select id={id} name="role" aria-label={label}>
      {roles.map((role) => (
        <option value={role} selected={role === chosen}>
          {names[role]}
        </option>
      ))}
    </select>
  )
}

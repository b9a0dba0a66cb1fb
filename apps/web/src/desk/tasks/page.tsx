import type { Task } from '@sejour/cases'
import { Day } from '../../components/index.ts'
import { DayField, FieldRow, SelectField, TextField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import { formsOf, type Forms, type OneForm } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { tasksTexts } from './texts/index.ts'

/** What the page of tasks shows. */
export interface TasksProps {
  readonly frame: CaseFrame
  readonly tasks: readonly Task[]
  readonly colleagues: readonly Colleague[]
  readonly sent: Sent | undefined
}

type Colleague = { readonly account: string; readonly name: string }

/** What is to be done in a case, and what was. */
export function TasksPage({ frame, tasks, colleagues, sent }: TasksProps) {
  const words = tasksTexts[frame.lang]
  const forms = formsOf(frame, sent, words.errors)
  const open = tasks
    .filter(({ done }) => done === undefined)
    .toSorted((one, other) => (one.due ?? '9999').localeCompare(other.due ?? '9999'))
  const done = tasks.filter((task) => task.done !== undefined)
  return (
    <CasePage frame={frame} title={words.title} forms={forms}>
      {open.length === 0 && <p class="desk-empty">{words.none}</p>}
      {open.length > 0 && (
        <ul class="desk-rows" aria-label={words.open}>
          {open.map((task) => (
            <OpenTask forms={forms} task={task} colleagues={colleagues} />
          ))}
        </ul>
      )}
      {frame.mayWrite && <h2>{words.newTask}</h2>}
      <Form forms={forms} verb="add" submit={words.add} kind="primary">
        {(form) => <TaskFields form={form} colleagues={colleagues} />}
      </Form>
      {done.length > 0 && (
        <>
          <h2>{words.done}</h2>
          <ul class="desk-rows">
            {done.map((task) => (
              <li class="desk-row" id={task.id}>
                <p class="desk-row-main desk-done">{task.text}</p>
                <Form
                  forms={forms}
                  verb="reopen"
                  about={task.id}
                  submit={words.reopen}
                  says={words.reopenThis(task.text)}
                  kind="quiet"
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </CasePage>
  )
}

function OpenTask({
  forms,
  task,
  colleagues,
}: {
  forms: Forms
  task: Task
  colleagues: readonly Colleague[]
}) {
  const { frame, sent } = forms
  const words = tasksTexts[frame.lang]
  const by = colleagues.find(({ account }) => account === task.assignee)?.name
  const isChanging = sent?.verb === 'change' && sent.about === task.id
  return (
    <li class="desk-row" id={task.id}>
      <div class="desk-row-main">
        <p>{task.text}</p>
        <p class="desk-quiet">
          {task.due !== undefined && (
            <>
              {words.due} <Day lang={frame.lang} day={task.due} />
              {task.due < frame.today && <strong class="desk-late"> {words.late}</strong>}
            </>
          )}
          {by !== undefined && <span> · {by}</span>}
          {task.fact !== undefined && <span> · {words.fact}</span>}
        </p>
        {frame.mayWrite && (
          <details class="desk-more" open={isChanging}>
            <summary>
              {words.change}
              <span class="visually-hidden">: {task.text}</span>
            </summary>
            <Form
              forms={forms}
              verb="change"
              about={task.id}
              version={(task.changed ?? task.recorded).version}
              submit={words.save}
            >
              {(form) => <TaskFields form={form} colleagues={colleagues} task={task} />}
            </Form>
          </details>
        )}
      </div>
      <Form
        forms={forms}
        verb="finish"
        about={task.id}
        submit={words.finish}
        says={words.finishThis(task.text)}
      />
    </li>
  )
}

function TaskFields({
  form,
  colleagues,
  task,
}: {
  form: OneForm
  colleagues: readonly Colleague[]
  task?: Task
}) {
  const words = tasksTexts[form.frame.lang]
  return (
    <>
      <TextField form={form} name="text" label={words.text} value={task?.text} />
      <FieldRow>
        <DayField form={form} name="due" label={words.due} value={task?.due} isOptional />
        <SelectField
          form={form}
          name="assignee"
          label={words.assignee}
          value={task?.assignee}
          empty={words.nobody}
          options={colleagues.map(({ account, name }) => ({ value: account, label: name }))}
          isOptional
        />
      </FieldRow>
    </>
  )
}

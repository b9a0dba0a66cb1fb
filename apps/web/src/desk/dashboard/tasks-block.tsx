import type { TaskRow } from '@sejour/desk'
import { Day } from '../../components/index.ts'
import type { DeskFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { dashboardTexts } from './texts/index.ts'

const MOST_TASKS = 10

/** What the reader is to do; folded, what the others do. */
export function TasksBlock({
  frame,
  tasks,
  names,
}: {
  frame: DeskFrame
  tasks: readonly TaskRow[]
  names: ReadonlyMap<string, string>
}) {
  const words = dashboardTexts[frame.lang]
  const mine = tasks.filter((task) => task.mine)
  const others = tasks.filter((task) => !task.mine)
  const rows = (of: readonly TaskRow[]) => (
    <ul class="desk-rows">
      {of.map((task) => (
        <OneTask frame={frame} task={task} names={names} />
      ))}
    </ul>
  )
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks">{words.tasks}</h2>
      {mine.length === 0 && <p class="desk-empty">{words.tasksNone}</p>}
      {rows(mine.slice(0, MOST_TASKS))}
      {mine.length > MOST_TASKS && (
        <details class="desk-more">
          <summary>{words.moreTasks(mine.length - MOST_TASKS)}</summary>
          {rows(mine.slice(MOST_TASKS))}
        </details>
      )}
      {others.length > 0 && (
        <details class="desk-more">
          <summary>{words.othersTasks(others.length)}</summary>
          {rows(others)}
        </details>
      )}
    </section>
  )
}

function OneTask({
  frame: { lang, today },
  task,
  names,
}: {
  frame: DeskFrame
  task: TaskRow
  names: ReadonlyMap<string, string>
}) {
  const words = dashboardTexts[lang]
  const by = task.assignee === undefined ? words.nobody : names.get(task.assignee)
  const isLate = task.due !== undefined && task.due < today
  return (
    <li class="desk-row">
      <div class="desk-row-main">
        <p>
          <a href={`${deskHref(lang, 'tasks', { case: task.case })}#${task.task}`}>{task.text}</a>
        </p>
        <p class="desk-quiet">
          {task.title}
          {by !== undefined && ` · ${by}`}
          {task.due !== undefined && (
            <>
              {' · '}
              {words.forDay} <Day lang={lang} day={task.due} />
              {isLate && <strong class="desk-late"> {words.taskLate}</strong>}
            </>
          )}
        </p>
      </div>
    </li>
  )
}

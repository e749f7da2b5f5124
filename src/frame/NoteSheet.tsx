import { View } from '@tarojs/components'
import { useState, type ComponentProps } from 'react'
import { Choice } from '../ui/form/Choice'
import { Field } from '../ui/form/Field'
import { Sheet } from '../ui/Sheet'
import { SendButton } from './SendButton'

interface NoteSheetProps {
  title: string
  open: boolean
  onClose: () => void
  /** Sentences to begin with. */
  ready: readonly string[]
  label: string
  hint?: string | undefined
  max: number
  /** Said when nothing was written. */
  missing: string
  send: ComponentProps<typeof SendButton>['send']
  busy: string
  button: string
  onSend: (note: string) => void
}

/** A few words somebody else reads. A ready sentence is a start, not the end. */
export function NoteSheet({ title, open, onClose, ready, label, hint, max, missing, send, busy, button, onSend }: NoteSheetProps) {
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const press = () => {
    setTried(true)
    if (note.trim()) onSend(note.trim())
  }
  return (
    <Sheet
      title={title} open={open} onClose={onClose}
      action={<SendButton send={send} kind="primary" icon="check" busy={busy} onPress={press}>{button}</SendButton>}
    >
      <View className="dl-stack">
        <Choice
          label="点一句就用，还可以改" layout="rows" value={ready.find((sentence) => sentence === note)}
          options={ready.map((sentence) => ({ value: sentence, label: sentence }))} onChange={setNote}
        />
        <Field label={label} hint={hint} long value={note} onChange={setNote} max={max} error={tried && !note.trim() ? missing : undefined} />
      </View>
    </Sheet>
  )
}

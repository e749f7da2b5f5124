import { Field } from './Field'

export interface ClockFieldProps {
  label: string
  /** 'HH:mm'. */
  value: string
  onChange: (clock: string) => void
}

/** A time of day. In a browser its own time field: the keyboard works and type is as large as the system's. */
export function ClockField({ label, value, onChange }: ClockFieldProps) {
  return <Field label={label} type={'time' as 'text'} value={value} onChange={onChange} />
}

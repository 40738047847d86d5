import { Options, type OptionsProps } from './options/Options'

export type RadioGroupProps = OptionsProps & {
  /** Give both, or neither and let the form keep what is chosen (`{...register(name)}`). '' is nothing chosen. */
  value?: string | undefined
  onChoose?: ((value: string) => void) | undefined
}

export function RadioGroup({ value, onChoose, ...props }: RadioGroupProps) {
  if (!onChoose) return <Options {...props} kind="radio" />
  return (
    <Options
      {...props}
      kind="radio"
      checked={(option) => option === value}
      onChange={(event) => {
        props.onChange?.(event)
        onChoose(event.currentTarget.value)
      }}
    />
  )
}

import { Options, type OptionsProps } from './options/Options'

export type CheckboxGroupProps = OptionsProps & {
  /** Give both, or neither and let the form keep what is ticked (`{...register(name)}`). */
  value?: string[] | undefined
  onChoose?: ((value: string[]) => void) | undefined
}

export function CheckboxGroup({ value, onChoose, ...props }: CheckboxGroupProps) {
  if (!value) return <Options {...props} kind="checkbox" />
  return (
    <Options
      {...props}
      kind="checkbox"
      checked={(option) => value.includes(option)}
      onChange={(event) => {
        const { value: option, checked } = event.currentTarget
        props.onChange?.(event)
        onChoose?.(checked ? [...value, option] : value.filter((other) => other !== option))
      }}
    />
  )
}

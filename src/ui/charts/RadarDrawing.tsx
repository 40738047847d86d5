import { Legend, PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart, ResponsiveContainer } from 'recharts'
import { atOf } from './plotPlace'
import type { RadarAxis } from './RadarPicture'

export type RadarDrawingProps = { axes: RadarAxis[]; nowLabel: string; wasLabel: string }

/** Its own file, so that the chart library comes only with the picture. Last time is drawn only where it is whole. */
export function RadarDrawing({ axes, nowLabel, wasLabel }: RadarDrawingProps) {
  const compared = axes.every((axis) => axis.was !== undefined)
  const spokes = axes.map(({ value, was }, place) => ({
    number: place + 1,
    value: value && atOf(value),
    was: was && atOf(was),
  }))
  return (
    <ResponsiveContainer width="100%" height="100%">
      <RadarChart data={spokes} outerRadius="80%" accessibilityLayer={false}>
        <PolarGrid stroke="var(--line-strong)" />
        <PolarAngleAxis dataKey="number" tick={{ fill: 'var(--ink)', fontSize: 15 }} />
        <PolarRadiusAxis domain={[0, 100]} tick={false} axisLine={false} />
        {compared && (
          <Radar
            name={wasLabel}
            dataKey="was"
            stroke="var(--depth-2)"
            strokeWidth={2}
            strokeDasharray="5 4"
            fill="none"
            isAnimationActive={false}
          />
        )}
        <Radar
          name={nowLabel}
          dataKey="value"
          stroke="var(--depth-3)"
          strokeWidth={3}
          fill="var(--depth-3)"
          fillOpacity={0.18}
          dot
          isAnimationActive={false}
        />
        {compared && <Legend />}
      </RadarChart>
    </ResponsiveContainer>
  )
}

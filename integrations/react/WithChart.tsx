import {useState} from 'react';
import type {Result} from 'kz-mining-calculator';
import 'kz-mining-calculator/define';
import 'kz-mining-calculator/figures';
import type {} from 'kz-mining-calculator/react';

/** What each cost takes of a day's revenue, and what is left, in US dollars. */
function RevenueChart({result: {costs, netProfit}}: {result: Result}) {
  const bars = [
    {name: 'Electricity', amount: costs.electricity},
    {name: 'Compliance', amount: costs.compliance},
    {name: 'Tax', amount: costs.tax},
    {name: 'Other costs', amount: costs.levy + costs.aifcFee + costs.fixed},
    {name: netProfit < 0 ? 'Loss' : 'Left', amount: Math.abs(netProfit)},
  ];
  const largest = Math.max(1, ...bars.map(({amount}) => amount));
  return (
    <svg width="400" height="150" role="img" aria-label="Where the revenue of a day goes, in US dollars">
      {bars.map(({name, amount}, row) => (
        <g key={name} transform={`translate(0 ${row * 30})`} fill="currentColor">
          <text y="20">{name}</text>
          <rect x="110" y="4" width={(200 * amount) / largest} height="22" />
          <text x={120 + (200 * amount) / largest} y="20">
            {`$${amount.toFixed(0)}`}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** A prop from the state of the page, and the result in its state. */
export function WithChart() {
  const [rigs, setRigs] = useState(500);
  const [result, setResult] = useState<Result>();
  return (
    <>
      <button onClick={() => setRigs(rigs + 100)}>More rigs</button>
      <kz-mining-calculator lang="en" rigs={rigs} onkz-result={({detail}) => setResult(detail.result)} />
      <p>
        A day leaves <kz-figure value="netProfit" with="period:day" />.
      </p>
      {result && <RevenueChart result={result} />}
    </>
  );
}

import {useState} from 'react';
import 'kz-mining-calculator/define';
import type {} from 'kz-mining-calculator/react';

/** Rendered in the browser alone, React 19 sets properties and hears events as it does for its own elements. */
export function Calculator() {
  const [rigs, setRigs] = useState(500);
  const [tariff, setTariff] = useState({amount: 33, currency: 'KZT' as const});
  const [net, setNet] = useState<number>();
  return (
    <>
      <button onClick={() => setRigs(rigs + 100)}>More rigs</button>
      <button onClick={() => setTariff({...tariff, amount: tariff.amount - 3})}>Cheaper power</button>
      <kz-mining-calculator
        lang="en"
        rigs={rigs}
        electricityPrice={tariff}
        onkz-result={({detail}) => setNet(detail.result.netProfit)}
      />
      <p>A day leaves {net === undefined ? '…' : `$${net.toFixed(2)}`}.</p>
    </>
  );
}

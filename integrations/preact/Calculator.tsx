import {useEffect, useRef, useState} from 'preact/hooks';
import type {KzMiningCalculator} from 'kz-mining-calculator';
import 'kz-mining-calculator/define';
import type {} from 'kz-mining-calculator/preact';

/** Preact sets properties and hears events of the element by their own names. */
export function Calculator() {
  const [rigs, setRigs] = useState(500);
  const [tariff, setTariff] = useState({amount: 33, currency: 'KZT' as const});
  const [net, setNet] = useState<number>();
  const element = useRef<KzMiningCalculator>(null);

  // On a page that a server rendered, the element's first event may come before Preact does.
  useEffect(() => setNet(element.current?.result.netProfit), []);

  return (
    <>
      <button onClick={() => setRigs(rigs + 100)}>More rigs</button>
      <button onClick={() => setTariff({...tariff, amount: tariff.amount - 3})}>Cheaper power</button>
      <kz-mining-calculator
        ref={element}
        lang="en"
        rigs={rigs}
        electricityPrice={tariff}
        onkz-result={({detail}) => setNet(detail.result.netProfit)}
      />
      <p>A day leaves {net === undefined ? '…' : `$${net.toFixed(2)}`}.</p>
    </>
  );
}

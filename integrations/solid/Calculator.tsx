import {createSignal} from 'solid-js';
import 'kz-mining-calculator/define';
import type {} from 'kz-mining-calculator/solid';

/** `prop:` sets a property, and `on:` hears an event by its own name. */
export function Calculator() {
  const [rigs, setRigs] = createSignal(500);
  const [tariff, setTariff] = createSignal({amount: 33, currency: 'KZT' as const});
  const [net, setNet] = createSignal<number>();
  return (
    <>
      <button onClick={() => setRigs(rigs() + 100)}>More rigs</button>
      <button onClick={() => setTariff({...tariff(), amount: tariff().amount - 3})}>Cheaper power</button>
      <kz-mining-calculator
        lang="en"
        prop:rigs={rigs()}
        prop:electricityPrice={tariff()}
        on:kz-result={({detail}) => setNet(detail.result.netProfit)}
      />
      <p>A day leaves {net() === undefined ? '…' : `$${net()?.toFixed(2) ?? ''}`}.</p>
    </>
  );
}

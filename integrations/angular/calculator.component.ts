import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {KzResultEvent} from 'kz-mining-calculator';
import 'kz-mining-calculator/define';

@Component({
  selector: 'app-calculator',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="addRigs()">More rigs</button>
    <button (click)="lowerTariff()">Cheaper power</button>
    <kz-mining-calculator
      lang="en"
      [rigs]="rigs()"
      [electricityPrice]="tariff()"
      (kz-result)="hear($event)"
    ></kz-mining-calculator>
    <p>A day leaves {{ net() }}.</p>
  `,
})
export class Calculator {
  readonly rigs = signal(500);
  readonly tariff = signal({amount: 33, currency: 'KZT'});
  readonly net = signal('…');

  addRigs(): void {
    this.rigs.update((rigs) => rigs + 100);
  }

  lowerTariff(): void {
    this.tariff.update((tariff) => ({...tariff, amount: tariff.amount - 3}));
  }

  hear({detail}: KzResultEvent): void {
    this.net.set(`$${detail.result.netProfit.toFixed(2)}`);
  }
}

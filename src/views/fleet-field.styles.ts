import {css} from 'lit';

/** The fleet in force among the first inputs. */
export const fleetFieldStyles = css`
  .fleet-line {
    padding-block: 0.375em;
  }
  .fleet-line .models {
    font-size: 0.875em;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .fleet-line b {
    white-space: normal;
  }
  .fleet-line > * + p {
    margin-block-start: 0.25em;
  }
  .fleet-line .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: baseline;
    margin-block-start: 0.25em;
  }
`;

import {css} from 'lit';

/** A tick and its title are one line to tap; what is said of it stands under the title. */
export const styles = css`
  .conditions {
    list-style: none;
  }
  .conditions > li {
    break-inside: avoid;
    padding-block-end: 4px;
  }
  .conditions label {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 44px;
    font-weight: 600;
  }
  .conditions input {
    flex: none;
  }
  .conditions p {
    padding: 0;
  }
  .conditions div {
    padding-inline-start: 36px;
  }
`;

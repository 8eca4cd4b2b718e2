import {css} from 'lit';

/** A checkbox and its title form one large target; the figures of the condition stand under the title. */
export const checklistStyles = css`
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

/** One page of an answer as a message, with the buttons that lead on from it. */
import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Answer } from '../card/card.ts';
import { type ComponentId, writeComponentId } from './component-id.ts';
import { type MessageBody, render } from './render/render.ts';

/** What is looked at: which page of the answer to which request, and whether its context is unfolded. */
export interface View {
  /** Null when the request could not be kept: then there is nothing that a button could do. */
  readonly key: string | null;
  readonly page: number;
  readonly isUnfolded: boolean;
  /** Whether this view was shared just now; the button then says so and cannot be pressed again. */
  readonly isShared?: boolean;
}

/** The page as its asker sees it. A page that is no longer there gives way to the last one. */
export function answerMessage(answer: Answer, view: View): MessageBody {
  const { card, buttons } = look(answer, view);
  return render(card, { buttons });
}

/** The page as everybody sees it: without buttons, which are for the asker alone. */
export function sharedMessage(answer: Answer, view: View, userId: string): MessageBody {
  return render(look(answer, view).card, { sharedBy: userId });
}

function look(answer: Answer, view: View) {
  const page = Math.min(view.page, answer.pages.length - 1);
  const { card, context } = answer.pages[page] ?? answer.pages[0];
  const isUnfolded = view.isUnfolded && context !== null;
  const buttons = view.key === null ? [] : buttonsOf(answer, { ...view, key: view.key, page, isUnfolded });
  return { card: isUnfolded ? context : card, buttons };
}

/** `‹ 2 of 5 ›`, `Context`, `Share`: each where it has something to do. */
function buttonsOf(answer: Answer, view: View & { readonly key: string }): APIButtonComponent[] {
  const { key, page, isUnfolded, isShared = false } = view;
  const last = answer.pages.length - 1;
  const hasContext = answer.pages[page]?.context != null;
  const turn = isUnfolded ? 'unfold' : 'show';
  const id = (action: ComponentId['action'], at = page) => writeComponentId({ action, key, page: at });
  return [
    ...(last === 0
      ? []
      : [
          button('‹', id(turn, Math.max(page - 1, 0)), page === 0),
          button(`${page + 1} of ${last + 1}`, id('here'), true),
          button('›', id(turn, Math.min(page + 1, last)), page === last),
        ]),
    ...(hasContext
      ? [isUnfolded ? button('Hide context', id('show')) : button('Context', id('unfold'))]
      : []),
    ...(answer.shareable
      ? [button(isShared ? 'Shared' : 'Share', id(isUnfolded ? 'share-unfolded' : 'share'), isShared)]
      : []),
  ];
}

function button(label: string, id: string, disabled = false): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: id, disabled };
}

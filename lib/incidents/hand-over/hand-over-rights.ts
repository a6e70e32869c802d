interface HandOverState {
  writtenBy: string;
  acknowledgedAt: string | null;
}

interface HandOverRights {
  amend: boolean;
  acknowledge: boolean;
}

/** Its writer may mend a note until it is taken; whoever takes it is another. Then it stays as it is. */
export function handOverRights({ writtenBy, acknowledgedAt }: HandOverState, userId: string): HandOverRights {
  const isOpen = acknowledgedAt === null;
  return { amend: isOpen && writtenBy === userId, acknowledge: isOpen && writtenBy !== userId };
}

package app.milepost.plan.optimize;

import java.util.Arrays;

/** What was decided on which option, so that it can be taken back, and what follows from it. */
final class Trail {

  private static final int RULED_OUT = -1;

  private final Choice choice;
  private final Problem problem;
  private final int[] option;

  /** What each decision needs to be taken back. */
  private final int[] mark;

  private int size;

  /** For each option, those that it may provide something for. */
  private final int[][] users;

  Trail(Choice choice) {
    this.choice = choice;
    problem = choice.problem;
    option = new int[choice.size];
    mark = new int[choice.size];
    users = new int[choice.size][0];
    for (int index = 0; index < choice.size; index++) {
      for (int[] need : problem.needs[index]) {
        for (int provider : need) {
          users[provider] = Arrays.copyOf(users[provider], users[provider].length + 1);
          users[provider][users[provider].length - 1] = index;
        }
      }
    }
  }

  /** Returns how many decisions were taken. */
  int size() {
    return size;
  }

  void takeIn(int index) {
    option[size] = index;
    mark[size++] = choice.takeIn(index);
  }

  void ruleOut(int index) {
    choice.state[index] = Choice.OUT;
    option[size] = index;
    mark[size++] = RULED_OUT;
  }

  /** Takes decisions back until there are no more than this. */
  void undo(int to) {
    while (size > to) {
      size--;
      if (mark[size] == RULED_OUT) {
        choice.state[option[size]] = Choice.FREE;
      } else {
        choice.takeOut(option[size], mark[size]);
      }
    }
  }

  /**
   * Rules out what no longer fits or brings nothing, and takes in what alone can provide for what
   * is chosen, for as long as there is any.
   *
   * @return whether what is chosen can have all it needs
   */
  boolean follow() {
    int before;
    do {
      before = size;
      for (int index = 0; index < choice.size; index++) {
        if (choice.state[index] == Choice.FREE && !(choice.fits(index) && isOfUse(index))) {
          ruleOut(index);
        }
      }
      for (int index = 0; index < choice.size; index++) {
        if (choice.state[index] == Choice.IN && !provideFor(index)) {
          return false;
        }
      }
    } while (size > before);
    return true;
  }

  private boolean isOfUse(int index) {
    if (choice.gains(index)) {
      return true;
    }
    for (int user : users[index]) {
      if (choice.state[user] != Choice.OUT) {
        return true;
      }
    }
    return false;
  }

  private boolean provideFor(int index) {
    for (int[] need : problem.needs[index]) {
      if (choice.isMet(need)) {
        continue;
      }
      int only = -1;
      int ways = 0;
      for (int provider : need) {
        if (choice.fits(provider)) {
          only = provider;
          ways++;
        }
      }
      if (ways == 0) {
        return false;
      }
      if (ways == 1) {
        takeIn(only);
      }
    }
    return true;
  }
}

package app.milepost.plan.optimize;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Leaves away what says nothing new about what options need. The same choices can be done, in the
 * same calendars.
 */
final class Needs {

  private Needs() {}

  /**
   * Shortens lists of alternatives: of those of which one must end before an option begins, the
   * first to end cannot be one that itself waits for another of them. Drops lists that hold once
   * another one does.
   *
   * @param needs for each option, lists of alternatives
   */
  static int[][][] shorten(int[][][] needs) {
    int[][][] shorter = new int[needs.length][][];
    for (int option = 0; option < needs.length; option++) {
      int self = option;
      int[][] lists =
          Arrays.stream(needs[option])
              .map(list -> without(list, provider -> waitsWithin(needs[provider], list, self)))
              .toArray(int[][]::new);
      shorter[option] = withoutImplied(lists);
    }
    return shorter;
  }

  /**
   * Leaves out alternatives that end too late.
   *
   * @param list alternatives
   * @param tooLate whether one of them does
   */
  static int[] without(int[] list, IntPredicate tooLate) {
    return Arrays.stream(list).filter(provider -> !tooLate.test(provider)).toArray();
  }

  private static boolean waitsWithin(int[][] lists, int[] among, int self) {
    return Arrays.stream(lists)
        .anyMatch(list -> Arrays.stream(list).allMatch(one -> one == self || contains(among, one)));
  }

  private static int[][] withoutImplied(int[][] lists) {
    return IntStream.range(0, lists.length)
        .filter(i -> IntStream.range(0, lists.length).noneMatch(j -> implies(lists, j, i)))
        .mapToObj(i -> lists[i])
        .toArray(int[][]::new);
  }

  /** Whether one list holds only if another one does; of equal lists the first is kept. */
  private static boolean implies(int[][] lists, int other, int list) {
    boolean isShorter =
        lists[other].length < lists[list].length
            || (lists[other].length == lists[list].length && other < list);
    return isShorter && Arrays.stream(lists[other]).allMatch(one -> contains(lists[list], one));
  }

  private static boolean contains(int[] list, int wanted) {
    return Arrays.stream(list).anyMatch(one -> one == wanted);
  }
}

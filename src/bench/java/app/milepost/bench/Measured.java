package app.milepost.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/**
 * How long something took.
 *
 * @param wall seconds on the clock
 * @param cpu seconds of processor time, over all threads of the process
 */
record Measured(double wall, double cpu) {

  private static final double NANOS = 1e9;

  /** What is measured. */
  @FunctionalInterface
  interface Task {
    void run() throws IOException;
  }

  static Measured of(Task task) throws IOException {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long cpu = system.getProcessCpuTime();
    long wall = System.nanoTime();
    task.run();
    return new Measured(
        (System.nanoTime() - wall) / NANOS, (system.getProcessCpuTime() - cpu) / NANOS);
  }
}

package org.glossator.benchmarks;

import java.io.PrintStream;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Measures figures: the median CPU time of the calling thread (or, where asked for, elapsed time) over seven repetitions, the baseline and the candidate in
 * turn, after both have been run until they are compiled. Short tasks are repeated until a repetition takes some
 * milliseconds. Used by one thread.
 */
public final class Bench {

	private static final int REPETITIONS = 7;
	private static final long SHORTEST = 10_000_000;
	private static final long ROUND = 100_000_000;
	private static final int ROUNDS = 40;
	private static final int STEADY = 4;
	private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

	private final PrintStream progress;
	private final Calibration calibration = new Calibration();
	private final List<Figure> figures = new ArrayList<>();
	private List<String> wanted = List.of();
	private long checksum;

	Bench(PrintStream progress) {
		this.progress = progress;
		calibration.run();
	}

	List<Figure> figures() {
		return figures;
	}

	void want(List<String> ids) {
		wanted = ids;
	}

	/** Whether the figure of that number is asked for. */
	public boolean wants(String id) {
		return wanted.contains(id);
	}

	/** Whether a figure of that number has been measured in this run, by whatever suite. */
	public boolean has(String id) {
		return figures.stream().anyMatch(figure -> figure.id().equals(id));
	}

	/** Begins a comparison of two tasks. */
	public Comparison compare(String id, String work, Object size) {
		return new Comparison(id, work, size.toString());
	}

	/** Reports bytes of heap: measured by {@link HeapMeter}, not by time. */
	public void heap(String id, String work, Object size, String unit, String baseline, double baselineBytes, String candidate,
			double bytes, double most) {
		add(new Figure(id, work, size.toString(), unit, baseline, baselineBytes, candidate, bytes, Double.NaN, true, most, true, 0));
	}

	/**
	 * Reports what was measured elsewhere, in another process or by the suite itself, in nanoseconds a unit of work.
	 *
	 * @param baselineNanos NaN where there is nothing to compare with
	 * @param most the longest it may take, in seconds
	 */
	public void measured(String id, String work, Object size, String unit, String baseline, double baselineNanos, String candidate, double nanos,
			double most) {
		add(new Figure(id, work, size.toString(), unit, baseline, baselineNanos, candidate, nanos, Double.NaN, false, most * 1e9, true, 0));
	}

	private void add(Figure figure) {
		figures.add(figure);
		progress.println(Report.line(figure));
	}

	/** Median nanoseconds of CPU and elapsed time for one run. */
	private record Times(double cpu, double wall) {
	}

	/** A comparison in the making. */
	public final class Comparison {

		private final String id;
		private final String work;
		private final String size;
		private String baseline;
		private Task baselineTask;
		private String candidate;
		private Task candidateTask;
		private double aim = Double.MAX_VALUE;
		private int units = 1;
		private String unit = "run";
		private boolean sameResult;
		private boolean elapsed;
		private boolean absolute;

		private Comparison(String id, String work, String size) {
			this.id = id;
			this.work = work;
			this.size = size;
		}

		/** What it is compared with. */
		public Comparison baseline(String name, Task task) {
			baseline = name;
			baselineTask = task;
			return this;
		}

		/** What of the product is measured. */
		public Comparison candidate(String name, Task task) {
			candidate = name;
			candidateTask = task;
			return this;
		}

		/** The highest ratio that is good enough. */
		public Comparison atMost(double ratio) {
			aim = ratio;
			return this;
		}

		/** The longest the product may take for one unit of work, in seconds, however long the baseline takes. */
		public Comparison within(double seconds) {
			aim = seconds * 1e9;
			absolute = true;
			return this;
		}

		/** One run of either task does so many units of work. */
		public Comparison per(int count, String name) {
			units = count;
			unit = name;
			return this;
		}

		/** Both tasks must give the same number, or the comparison is worth nothing. */
		public Comparison sameResult() {
			sameResult = true;
			return this;
		}

		/** Compares elapsed time instead of CPU: for work that waits for the disk or for another thread. */
		public Comparison byElapsedTime() {
			elapsed = true;
			return this;
		}

		/** Measures and reports. */
		public Figure measure() throws Exception {
			Objects.requireNonNull(baselineTask, "baseline");
			Objects.requireNonNull(candidateTask, "candidate");
			long expected = baselineTask.run();
			long got = candidateTask.run();
			if (sameResult && expected != got) {
				throw new IllegalStateException(id + " " + work + ": " + baseline + " gives " + expected + ", " + candidate + " gives " + got);
			}
			double before = calibration.run();
			int baselineRuns = warmUp(baselineTask);
			int candidateRuns = warmUp(candidateTask);
			List<Times> baselineTimes = new ArrayList<>();
			List<Times> candidateTimes = new ArrayList<>();
			for (int i = 0; i < REPETITIONS; i++) {
				baselineTimes.add(time(baselineTask, baselineRuns));
				candidateTimes.add(time(candidateTask, candidateRuns));
			}
			double drift = Math.abs(calibration.run() / before - 1);
			Times base = median(baselineTimes);
			Times own = median(candidateTimes);
			double baseTime = elapsed ? base.wall() : base.cpu();
			double ownTime = elapsed ? own.wall() : own.cpu();
			Figure figure = new Figure(id, work, size, unit, baseline, baseTime / units, candidate, ownTime / units,
					own.wall() / base.wall(), false, aim, absolute, drift);
			add(figure);
			return figure;
		}

		/** Measures one run of either, of what takes too long to be repeated and is warm by now, and reports. */
		public Figure measureOnce() throws Exception {
			Objects.requireNonNull(baselineTask, "baseline");
			Objects.requireNonNull(candidateTask, "candidate");
			double before = calibration.run();
			Times base = time(baselineTask, 1);
			Times own = time(candidateTask, 1);
			double drift = Math.abs(calibration.run() / before - 1);
			Figure figure = new Figure(id, work, size, unit, baseline, base.cpu(), candidate, own.cpu(), own.wall() / base.wall(), false, aim, absolute, drift);
			add(figure);
			return figure;
		}
	}

	/** Runs a task until it gets no faster and the compiler is done with it; gives back how many runs make a repetition that can be timed. */
	private int warmUp(Task task) throws Exception {
		double best = Double.MAX_VALUE;
		for (int round = 0, steady = 0; round < ROUNDS && steady < STEADY; round++) {
			long compiled = COMPILER.getTotalCompilationTime();
			long begin = Calibration.cpu();
			long started = System.nanoTime();
			int runs = 0;
			do {
				checksum += task.run();
				runs++;
			} while (Calibration.cpu() - begin < ROUND && System.nanoTime() - started < 3 * ROUND);
			double each = (double) (Calibration.cpu() - begin) / runs;
			boolean compiling = COMPILER.getTotalCompilationTime() - compiled > 5;
			steady = each < 0.97 * best || compiling ? 0 : steady + 1;
			best = Math.min(best, each);
		}
		return (int) Math.max(1, SHORTEST / best);
	}

	private Times time(Task task, int runs) throws Exception {
		long wall = System.nanoTime();
		long cpu = Calibration.cpu();
		for (int i = 0; i < runs; i++) {
			checksum += task.run();
		}
		return new Times((double) (Calibration.cpu() - cpu) / runs, (double) (System.nanoTime() - wall) / runs);
	}

	private static Times median(List<Times> times) {
		double[] cpu = times.stream().mapToDouble(Times::cpu).toArray();
		double[] wall = times.stream().mapToDouble(Times::wall).toArray();
		Arrays.sort(cpu);
		Arrays.sort(wall);
		return new Times(cpu[cpu.length / 2], wall[wall.length / 2]);
	}

	/** A number made of all results; printed, so that no work can be left out as useless. */
	long checksum() {
		return checksum;
	}
}

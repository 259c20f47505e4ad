package org.glossator.benchmarks;

import java.util.List;
import java.util.Locale;

/** Writes figures as a Markdown table or as JSON. */
final class Report {

	/** Above this, the machine was not quiet. */
	private static final double NOISY = 0.1;

	private Report() {
	}

	static String markdown(List<Figure> figures) {
		StringBuilder table = new StringBuilder("| # | work | size | baseline | product | ratio | elapsed | aim | |\n"
				+ "| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
		for (Figure f : figures) {
			table.append("| ").append(f.id()).append(" | ").append(f.work()).append(" | ").append(f.size()).append(" | ").append(f.baseline())
					.append(": ").append(value(f, f.baselineValue())).append(" | ").append(f.candidate()).append(": ").append(value(f, f.value()))
					.append(" | ").append(times(f.ratio())).append(" | ").append(times(f.wallRatio())).append(" | ").append(aim(f)).append(" | ")
					.append(f.aim() == Double.MAX_VALUE ? "" : f.met() ? "met" : "**missed**").append(f.drift() > NOISY ? ", noisy" : "").append(" |\n");
		}
		return table.toString();
	}

	static String line(Figure f) {
		return f.id() + " " + f.work() + " " + f.size() + ": " + value(f, f.value()) + " to " + value(f, f.baselineValue()) + ", "
				+ times(f.ratio()) + " (aim " + aim(f) + ")" + (f.met() ? "" : " MISSED");
	}

	private static String aim(Figure f) {
		if (f.aim() == Double.MAX_VALUE) {
			return "-";
		}
		return "\u2264 " + (f.absolute() ? value(f, f.aim()) : times(f.aim()));
	}

	private static String times(double ratio) {
		return Double.isNaN(ratio) ? "-" : String.format(Locale.ROOT, ratio < 10 ? "%.2fx" : "%.0fx", ratio);
	}

	private static String value(Figure f, double value) {
		if (Double.isNaN(value)) {
			return "-";
		}
		String unit = f.unit().equals("run") ? "" : "/" + f.unit();
		if (f.bytes()) {
			return String.format(Locale.ROOT, "%.0f B", value) + unit;
		}
		String time = value < 1e3 ? number(value) + " ns" : value < 1e6 ? number(value / 1e3) + " \u00b5s" : number(value / 1e6) + " ms";
		return time + unit;
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
	}

	static String json(List<Figure> figures, String machine) {
		StringBuilder json = new StringBuilder("{\"machine\": ").append(quoted(machine)).append(", \"figures\": [");
		for (int i = 0; i < figures.size(); i++) {
			Figure f = figures.get(i);
			json.append(i > 0 ? ",\n" : "\n").append("{\"id\": ").append(quoted(f.id())).append(", \"work\": ").append(quoted(f.work()))
					.append(", \"size\": ").append(quoted(f.size())).append(", \"unit\": ").append(quoted(f.unit())).append(", \"measure\": ")
					.append(quoted(f.bytes() ? "bytes" : "ns")).append(", \"baseline\": ").append(quoted(f.baseline())).append(", \"baselineValue\": ")
					.append(exact(f.baselineValue())).append(", \"product\": ").append(quoted(f.candidate())).append(", \"value\": ")
					.append(exact(f.value())).append(", \"ratio\": ").append(exact(f.ratio())).append(", \"elapsedRatio\": ")
					.append(exact(f.wallRatio())).append(", \"aim\": ").append(f.aim() == Double.MAX_VALUE ? "null" : exact(f.aim()))
					.append(", \"aimIs\": ").append(quoted(f.absolute() ? "value" : "ratio")).append(", \"met\": ").append(f.met())
					.append(", \"drift\": ").append(exact(f.drift())).append('}');
		}
		return json.append("\n]}").toString();
	}

	private static String exact(double value) {
		return Double.isNaN(value) || Double.isInfinite(value) ? "null" : String.format(Locale.ROOT, "%.4f", value);
	}

	private static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}
}

package org.glossator.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.glossator.text.InputFault;

/** Checks what a request asks for, before anything is done. */
final class Requests {

	private Requests() {
	}

	static CorpusFormat format(String id) throws InputFault {
		return Formats.of(id).orElseThrow(() -> new InputFault(null, 0, "There is no format " + id + "; the formats are "
				+ String.join(", ", Formats.all().stream().map(CorpusFormat::id).toList()) + "."));
	}

	static CorpusFormat reader(String id) throws InputFault {
		CorpusFormat format = format(id);
		if (!format.reads()) {
			throw new InputFault(null, 0, "The format " + id + " can only be written.");
		}
		return format;
	}

	static CorpusFormat writer(String id, Path target) throws InputFault {
		CorpusFormat format = format(id);
		if (!format.writes()) {
			throw new InputFault(null, 0, "The format " + id + " can only be read.");
		}
		if (format.writesFolder() && Files.exists(target) && !Files.isDirectory(target)) {
			throw new InputFault(target, 0, "The format " + id + " writes a folder, but this is a file; name a folder.");
		}
		if (!format.writesFolder() && Files.isDirectory(target)) {
			throw new InputFault(target, 0, "The format " + id + " writes one file, but this is a folder; name a file in it.");
		}
		return format;
	}

	/** Refuses options that none of the formats has, and values that an option does not allow. */
	static void options(Map<String, String> options, List<CorpusFormat> formats) throws InputFault {
		for (Map.Entry<String, String> option : options.entrySet()) {
			List<FormatOption> named = formats.stream().flatMap(format -> format.options().stream())
					.filter(known -> known.name().equals(option.getKey())).toList();
			if (named.isEmpty()) {
				throw new InputFault(null, 0, "There is no option " + option.getKey() + " in "
						+ String.join(", ", formats.stream().map(CorpusFormat::id).toList()) + ".");
			}
			if (named.stream().noneMatch(known -> known.values().isEmpty() || known.values().contains(option.getValue()))) {
				throw new InputFault(null, 0, "The option " + option.getKey() + " cannot be " + option.getValue() + "; it is one of "
						+ String.join(", ", named.get(0).values()) + ".");
			}
		}
	}
}

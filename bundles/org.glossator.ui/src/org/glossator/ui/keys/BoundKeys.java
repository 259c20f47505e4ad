package org.glossator.ui.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.ParameterValuesException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.SWT;
import org.eclipse.ui.keys.IBindingService;

/**
 * The keys that are bound to commands now, in whatever context: a person's own go before those that came with the
 * program, and those that he took away are not there.
 */
public final class BoundKeys {

	/** Where a key is bound; a person's binding replaces all that came with the program there. */
	private record Place(TriggerSequence keys, String context) {
	}

	private final Map<ParameterizedCommand, List<String>> keys = new LinkedHashMap<>();

	/** The keys that this service has bound now. */
	public BoundKeys(IBindingService bindings) {
		String scheme = bindings.getActiveScheme() == null ? "" : bindings.getActiveScheme().getId();
		List<Binding> here = Arrays.stream(bindings.getBindings()).filter(binding -> binding.getSchemeId().equals(scheme))
				.filter(binding -> binding.getPlatform() == null || binding.getPlatform().equals(SWT.getPlatform())).toList();
		Set<Place> own = new HashSet<>();
		here.stream().filter(binding -> binding.getType() == Binding.USER).forEach(binding -> own.add(place(binding)));
		for (Binding binding : here) {
			if (binding.getParameterizedCommand() != null && (binding.getType() == Binding.USER || !own.contains(place(binding)))) {
				List<String> of = keys.computeIfAbsent(binding.getParameterizedCommand(), command -> new ArrayList<>());
				String key = binding.getTriggerSequence().format();
				if (!of.contains(key)) {
					of.add(key);
				}
			}
		}
	}

	private static Place place(Binding binding) {
		return new Place(binding.getTriggerSequence(), binding.getContextId());
	}

	/** All commands that have keys, each with its keys as a person reads them. */
	public Map<ParameterizedCommand, List<String>> all() {
		return keys;
	}

	/** The keys of a command, with a comma between several; empty for none. */
	public String of(ParameterizedCommand command) {
		return String.join(", ", keys.getOrDefault(command, List.of()));
	}

	/** What a command is called with the values of its parameters, such as {@code Move Boundary: end, by a token, forwards}. */
	public static String name(ParameterizedCommand command) {
		try {
			List<String> values = new ArrayList<>();
			IParameter[] parameters = command.getCommand().getParameters();
			for (IParameter parameter : parameters == null ? new IParameter[0] : parameters) {
				String value = (String) command.getParameterMap().get(parameter.getId());
				if (value != null) {
					values.add(name(parameter, value));
				}
			}
			values.removeIf(String::isEmpty);
			return command.getCommand().getName() + (values.isEmpty() ? "" : ": " + String.join(", ", values));
		} catch (NotDefinedException e) {
			return command.getId();
		}
	}

	private static String name(IParameter parameter, String value) {
		try {
			for (Object each : parameter.getValues().getParameterValues().entrySet()) {
				if (each instanceof Map.Entry<?, ?> entry && value.equals(entry.getValue())) {
					return String.valueOf(entry.getKey());
				}
			}
		} catch (ParameterValuesException e) {
			// A parameter whose values have no names.
			return value;
		}
		return value;
	}
}

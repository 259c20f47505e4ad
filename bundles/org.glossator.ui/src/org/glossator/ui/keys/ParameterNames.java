package org.glossator.ui.keys;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/**
 * What the values of a command's parameter are called, from the {@code values} element in {@code plugin.xml}. Without it the
 * platform cannot offer the command in lists, nor let a key be bound to it.
 */
public final class ParameterNames implements IParameterValues, IExecutableExtension {

	private final Map<String, String> values = new LinkedHashMap<>();

	@Override
	public void setInitializationData(IConfigurationElement parameter, String property, Object data) throws CoreException {
		for (IConfigurationElement names : parameter.getChildren(property)) {
			for (IConfigurationElement each : names.getChildren("parameter")) {
				values.put(each.getAttribute("name"), each.getAttribute("value"));
			}
		}
	}

	@Override
	public Map<String, String> getParameterValues() {
		return values;
	}
}

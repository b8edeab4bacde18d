export function ZoneTable() { return <table><caption>Zones</caption></table>; }
